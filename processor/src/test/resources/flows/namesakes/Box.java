package namesakes;

/** Its inner class is called like another. */
final class Box<T> {
    final T content;

    Box(T content) {
        this.content = content;
    }

    final class List {
        final T first = content;
    }
}
