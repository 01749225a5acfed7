/** What generated flows need at run time. */
module dev.leat.runtime {
    requires static org.jspecify;

    exports dev.leat.runtime;
    exports dev.leat.runtime.sheet;
}
