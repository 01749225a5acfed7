package demo;

final class Words {
    static int zero() { return 0; }
}
