package demo;

final class Use {
    int use() { return WordsFlow.create().run("text").length(); }
}
