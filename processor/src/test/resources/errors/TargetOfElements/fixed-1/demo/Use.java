package demo;

final class Use {
    static int use() {
        ImportFlow flow = ImportFlow.builder().documentBy(file -> file.length() + 1).build();
        return flow.run("a;b").total() + flow.runFiles("a").size();
    }
}
