package demo;

import dev.leat.*;

abstract class Common {
    @Processor static int price(@Input int cents) { return cents; }
}

@Flow
class First extends Common {
    @Processor static int one(int price) { return price; }
}

@Flow
class Second extends Common {
    @Processor static int two(int price) { return 2 * price; }
}

@Flow(include = {First.class, Second.class})
class Both {
    @Processor static int sum(int one, int two) { return one + two; }
}
