package demo;

final class Words {
    static String text() { return "Permission is hereby granted"; }
}
