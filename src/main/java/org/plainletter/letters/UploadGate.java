package org.plainletter.letters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns uploads away before they are read: the ones that are too large, and the ones that no memory or no place is left for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadGate extends OncePerRequestFilter {

    /** What a form adds to its file. */
    private static final long FORM = 1024L * 1024;
    private static final int KIB = 1024;
    /** An upload is in memory as parts, as the file, sealed, and on its way to the database. */
    private static final int COPIES = 5;
    private static final int SHARE_OF_MEMORY = 2;
    private static final long PATIENCE_MS = 300;

    private final Letters letters;
    private final int all = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / KIB);
    private final Semaphore memory = new Semaphore(all);

    UploadGate(Letters letters) {
        this.letters = letters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > Letters.MOST_BYTES + FORM) {
            refuse(Problem.FILE_TOO_LARGE, request, response);
            return;
        }
        // A body of unknown length may be as large as the largest.
        long bytes = length < 0 ? Letters.MOST_BYTES + FORM : length;
        int share = (int) Math.min(all, bytes * COPIES / KIB + 1);
        if (!enter(share)) {
            refuse(Problem.TOO_MANY_REQUESTS, request, response);
            return;
        }
        try {
            if (takesLetter(request) && letters.full()) {
                refuse(Problem.TOO_MANY_REQUESTS, request, response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            memory.release(share);
        }
    }

    private boolean enter(int share) {
        try {
            return memory.tryAcquire(share, PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean takesLetter(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/letters");
    }

    private static void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ProblemJson.concerns(request)) {
            ProblemJson.write(response, problem, problem.detail());
        } else {
            response.sendError(problem.status());
        }
    }
}
