package demo;

final class Main {
    private Main() {}

    public static void main(String... arguments) {
        WordsFlow flow = WordsFlow.create();
        WordsFlow.Outputs words = flow.run("Boil em, mash em, stick em in a stew.");
        System.out.println(words.headline());
        System.out.println(words.counts());
    }
}
