package com.example.shop;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(ShopFlow.create().run("ham potato potato", 1).receipt());
    }
}
