package org.plainletter.improve;

/** Does the steps of one kind of job. A step that was done is not done again. */
interface JobSteps {

    /** Which kind. */
    Job.Kind kind();

    /**
     * Does a step.
     *
     * @param step from 1
     * @return what came of it, to be kept, in JSON
     * @throws JobProblem if the job can't be done
     */
    String step(Job job, int step);

    /** What happens once all steps are done. */
    void finish(Job job);
}
