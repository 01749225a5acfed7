package demo;

final class Use {
    static long use() {
        ImportFlowSession session = new ImportFlow().open();
        session.run("a;b");
        return session.state().all();
    }
}
