package org.plainletter.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Tells of which category something is by what is seen in it: OpenNLP's maximum entropy model, trained by L-BFGS (Nocedal 1980) with the elastic
 * net's penalties. Thread-safe.
 */
public final class Categorizer {

    /** What keeps weights small, and what keeps them zero: small against some 400 samples. */
    private static final double L2 = 0.5;
    private static final double L1 = 0.02;
    private static final int CUTOFF = 4;

    private final MaxentModel model;

    private Categorizer(MaxentModel model) {
        this.model = model;
    }

    /**
     * Something of which the category is known.
     *
     * @param category its name
     * @param seen the names of what is seen in it
     */
    public record Sample(String category, List<String> seen) {

        /** Copies the list. */
        public Sample {
            seen = List.copyOf(seen);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is none, or can't be read
     */
    public static Categorizer read(InputStream stream) throws IOException {
        return new Categorizer(new QNModelReader(new BinaryFileDataReader(new DataInputStream(stream))).getModel());
    }

    /**
     * Learns from {@code samples}.
     *
     * @throws IOException never with samples that are in memory
     */
    public static Categorizer train(List<Sample> samples) throws IOException {
        var settings = new TrainingParameters();
        settings.put("Algorithm", QNTrainer.MAXENT_QN_VALUE);
        settings.put("L1Cost", L1);
        settings.put("L2Cost", L2);
        settings.put("Iterations", 300);
        settings.put("Cutoff", CUTOFF);
        settings.put("PrintMessages", false);
        var events = samples.stream().map(sample -> new Event(sample.category(), sample.seen().toArray(String[]::new))).toList();
        var indexer = new OnePassDataIndexer();
        indexer.init(settings, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        var trainer = new QNTrainer();
        trainer.init(settings, new HashMap<>());
        return new Categorizer(trainer.train(indexer));
    }

    /** Writes it so that {@link #read} has it again. */
    public void write(OutputStream stream) throws IOException {
        new BinaryQNModelWriter((AbstractModel) model, new DataOutputStream(stream)).persist();
    }

    /** How likely each category is, 0 to 1, where {@code seen} is seen; together they are 1. */
    public Map<String, Double> of(Collection<String> seen) {
        double[] likely = model.eval(seen.toArray(String[]::new));
        var categories = new HashMap<String, Double>();
        for (int i = 0; i < likely.length; i++) {
            categories.put(model.getOutcome(i), likely[i]);
        }
        return categories;
    }
}
