package demo;

final class Use {
    int use(FirstFlow flow, MarkedFlow marked) { return flow.run("text").length() + marked.hashCode(); }
}
