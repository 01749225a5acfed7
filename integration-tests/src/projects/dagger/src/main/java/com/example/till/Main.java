package com.example.till;

import java.util.List;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int printed = TillFlow.create().run(List.of(2, 3)).printed();

        System.out.println(printed + " characters");
    }
}
