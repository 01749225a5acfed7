/**
 * Record and replay. A {@link dev.leat.graph.log.RunLog} writes what runs know, line by line; a
 * {@link dev.leat.graph.log.LogReader} gives each run back as a {@link dev.leat.graph.log.Replay}, with all values and
 * where they came from, and runs nothing for it.
 *
 * <p>A log is text in UTF-8, one JSON object on each line (JSON Lines). The first line says what it is:
 *
 * <pre>{@code
 * {"format":"leat-run-log","version":1,"graph":"Words","fingerprint":"5f0c…","crc":"8d1f03aa"}
 * }</pre>
 *
 * <p>Each other line is a fact, a value that is absent, or a failure; {@code …} stands for the run's UUID:
 *
 * <pre>{@code
 * {"fact":"…/text","n":0,"type":"java.lang.String","way":-1,"from":[],"because":[],"value":"po tay toes","crc":"…"}
 * {"fact":"…/key","n":1,"type":"java.lang.String","way":0,"from":["…/text"],"because":[],"secret":true,"crc":"…"}
 * {"absent":"…/title","n":2,"crc":"…"}
 * {"failed":"…/tokens","n":3,"way":0,"took":["…/text"],"exception":"java.io.IOException","message":"full","crc":"…"}
 * }</pre>
 *
 * <ul>
 *   <li>A value's id is its run's UUID, a slash, and its name. {@code way} counts the node's calls from 0, -1 for what
 *       was given; {@code from}, {@code because} and {@code took} are ids.
 *   <li>A fact of a run that is not recorded, which a recorded one comes from, has {@code before} in place of
 *       {@code fact} and no {@code n}: in a session the initial values, which have {@code "initial":true} as well, and
 *       what was made before recording began.
 *   <li>{@code n} counts the lines of a run, so that a missing one is noticed.
 *   <li>A secret value has {@code "secret":true} in place of {@code value}; so has a failure in place of
 *       {@code message} if the call took a secret value or was to make one. Dependencies appear nowhere.
 *   <li>{@code crc} is always the last member: eight hexadecimal digits, CRC-32 as of zlib, over the bytes of the line
 *       before {@code ,"crc"}. It tells accidents, not forgers.
 *   <li>Lines may come in any order and more than once, so logs of one graph can be put one after the other; the same
 *       header may come again, and empty lines are passed over.
 * </ul>
 */
@NullMarked
package dev.leat.graph.log;

import org.jspecify.annotations.NullMarked;
