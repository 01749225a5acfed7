/** What programs call at run time beside the flow classes that are generated for them. */
module dev.leat.runtime {
    exports dev.leat.runtime;
}
