/** Runs of a graph, recorded and read back. */
module dev.leat.log {
    requires static org.jspecify;
    requires transitive com.google.gson;
    requires transitive dev.leat.graph;
    requires io.leangen.geantyref;

    exports dev.leat.log;
}
