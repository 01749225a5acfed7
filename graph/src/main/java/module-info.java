/** A flow as a value: to look at, draw, step through and change while the application runs. */
@SuppressWarnings("module") // leat-jmh is built after this one.
module dev.leat.graph {
    requires static org.jspecify;
    requires com.google.gson;
    requires io.leangen.geantyref;

    exports dev.leat.graph;
    exports dev.leat.graph.layout to
            dev.leat.jmh;
    exports dev.leat.graph.picture;
    exports dev.leat.graph.log;
}
