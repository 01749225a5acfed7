module demo {
    requires static dev.leat;
    requires dev.leat.runtime;
}
