/** The annotations in which flows are declared. */
module dev.leat {
    exports dev.leat;
}
