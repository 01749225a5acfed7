package demo;

final class Use {
    static long use() {
        ImportFlow flow = ImportFlow.builder().document(3).build();
        return flow.run("a;b").end() + flow.runEnd("a") + flow.lazy("a;b").end();
    }
}
