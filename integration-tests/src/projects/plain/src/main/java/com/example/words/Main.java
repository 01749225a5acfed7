package com.example.words;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        WordsFlow.Outputs words = WordsFlow.create().run("boil em mash em stick em in a stew. Po Tay Toes.");

        System.out.println(words.tokens().size() + " words, " + words.uniques() + " of them different, from "
                + words.first() + " to " + words.last());
    }
}
