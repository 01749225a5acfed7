package demo;

final class Use {
    long use() { return DaggerApp.create().words().run().later(); }
}
