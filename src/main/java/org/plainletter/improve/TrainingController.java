package org.plainletter.improve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.plainletter.access.Account;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judged rewrites for those who train models. */
@RestController
@Tag(name = "tuning")
class TrainingController {

    private final TrainingData data;

    TrainingController(TrainingData data) {
        this.data = data;
    }

    @GetMapping(path = "/api/tuning/training/kto.jsonl", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Judged rewrites for TRL's KTOTrainer", description = "A JSON object a line: prompt, completion, label. Slotted, with consent only.")
    ResponseEntity<byte[]> kto(@Parameter(hidden = true) Account account) {
        return ExportFile.saved(data.kto(account.charity()).getBytes(StandardCharsets.UTF_8), "application/jsonl", "kto.jsonl");
    }

    @GetMapping(path = "/api/tuning/training/dpo.jsonl", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Pairs of rewrites for TRL's DPOTrainer", description = "A JSON object a line: prompt, chosen, rejected. Slotted, with consent only.")
    ResponseEntity<byte[]> dpo(@Parameter(hidden = true) Account account) {
        return ExportFile.saved(data.dpo(account.charity()).getBytes(StandardCharsets.UTF_8), "application/jsonl", "dpo.jsonl");
    }
}
