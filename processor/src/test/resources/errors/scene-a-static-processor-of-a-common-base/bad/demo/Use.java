package demo;

final class Use {
    int use() { return BothFlow.create().run(5).sum() + BothFlow.create().run(5).price(); }
}
