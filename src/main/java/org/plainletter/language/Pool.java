package org.plainletter.language;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Objects that one thread at a time may use and that are dear to make. One is made whenever all are in use, so the pool
 * never holds more than there were threads at once. A ThreadLocal would make one for each virtual thread.
 */
final class Pool<T> {

    private final Supplier<T> maker;
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();

    Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    <R> R with(Function<T, R> use) {
        T polled = idle.poll();
        T one = polled == null ? maker.get() : polled;
        R result = use.apply(one);
        idle.add(one);
        return result;
    }
}
