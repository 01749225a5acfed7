package statenames;

import dev.leat.Initial;

interface Started<T> {
    @Initial("kept")
    T start();
}
