/** A flow as a value: to look at, step through and change while the application runs. */
module dev.leat.graph {
    requires static org.jspecify;
    requires transitive dev.leat.model;
    requires transitive dev.leat.runtime;
    requires io.leangen.geantyref;
    requires org.objectweb.asm;

    exports dev.leat.graph;
    exports dev.leat.graph.compiled;
    exports dev.leat.graph.fact;
    exports dev.leat.graph.run;
    exports dev.leat.graph.sheet;
}
