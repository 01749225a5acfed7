/** One description of a flow, for everything that reads, draws or runs flows. */
module dev.leat.model {
    requires static org.jspecify;

    exports dev.leat.model;
    exports dev.leat.model.drawing;
    exports dev.leat.model.json;
}
