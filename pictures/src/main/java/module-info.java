/** Pictures of flows, of runs, and of where a value came from. */
@SuppressWarnings("module") // leat-jmh is built after this one.
module dev.leat.pictures {
    requires static org.jspecify;
    requires transitive dev.leat.graph;

    exports dev.leat.pictures;
    exports dev.leat.pictures.layout to
            dev.leat.jmh;
}
