;;; emacs.el --- What a user does in Emacs  -*- lexical-binding: t; -*-

;; Writes what is then seen as JSON to the file named in NUTGRAF_SEEN. The article is the first argument.

(require 'json)
(require 'xref)
(require 'flymake)
(require 'imenu)

(defconst nutgraf-patience 20 "Seconds that anything is waited for.")

(defvar nutgraf-seen nil)

(defun nutgraf-wait (what holds)
  "Let Emacs work until HOLDS answers; WHAT is named when it never does."
  (let ((end (+ (float-time) nutgraf-patience)) answer)
    (while (and (not (setq answer (funcall holds))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (or answer (error "Waited in vain for %s" what))))

(defmacro nutgraf-step (name &rest body)
  "Note under NAME what BODY gives, or what went wrong in it."
  (declare (indent 1))
  `(push (cons ,name
               (condition-case fault (list (cons 'value (progn ,@body)))
                 (error (list (cons 'error (error-message-string fault))))))
         nutgraf-seen))

(defun nutgraf-go (words)
  (goto-char (point-min))
  (let ((case-fold-search nil)) (search-forward words))
  (goto-char (match-beginning 0)))

(defun nutgraf-hover (words)
  (nutgraf-go words)
  (let (found)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq found text)))
    (substring-no-properties (nutgraf-wait "a hover" (lambda () found)))))

(defun nutgraf-texts (places)
  (mapcar (lambda (place) (substring-no-properties (xref-item-summary place))) places))

;; What asks in the minibuffer would wait for ever.
(setq eglot-confirm-server-initiated-edits nil
      eglot-connect-timeout nutgraf-patience
      eglot-sync-connect nutgraf-patience)

(find-file (car command-line-args-left))
(run-hooks 'post-command-hook)

(nutgraf-step "attached"
  (nutgraf-wait "the server" #'eglot-managed-p)
  (plist-get (eglot--server-info (eglot-current-server)) :name))

(nutgraf-step "hover on a name" (nutgraf-hover "Dossou-Kpade noted"))
(nutgraf-step "hover on a pronoun" (nutgraf-hover "She stressed"))

(nutgraf-step "definition"
  (nutgraf-go "She stressed")
  (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
  (buffer-substring-no-properties (point) (line-end-position)))

(nutgraf-step "references"
  (nutgraf-go "Asiedu-Fosu added")
  (vconcat (nutgraf-texts (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot)))))

(nutgraf-step "symbols"
  (let (names)
    (cl-labels ((walk (entries) (dolist (entry entries)
                                  (when (stringp (car-safe entry)) (push (substring-no-properties (car entry)) names))
                                  (when (listp (cdr-safe entry)) (walk (cdr entry))))))
      (walk (imenu--make-index-alist t)))
    (vconcat names)))

(nutgraf-step "completion"
  (goto-char (point-max))
  (insert "\n\nLater Obe")
  (run-hooks 'post-command-hook)
  (let* ((found (eglot-completion-at-point))
         (typed (buffer-substring (nth 0 found) (nth 1 found)))
         (names (mapcar #'substring-no-properties (all-completions typed (nth 2 found)))))
    (delete-region (- (point-max) (length "\n\nLater Obe")) (point-max))
    (vconcat names)))

(nutgraf-step "diagnostics"
  (goto-char (point-max))
  (insert "\n\nAn Iraqian envoy came too.\n")
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange)
  (vconcat (mapcar #'flymake-diagnostic-text
                   (nutgraf-wait "a diagnostic" (lambda () (flymake-start) (flymake-diagnostics))))))

(nutgraf-step "rename"
  (nutgraf-go "Asiedu-Fosu added")
  (eglot-rename "Kofi Boateng")
  (buffer-substring-no-properties (point-min) (point-max)))

(nutgraf-step "stopped"
  (let ((process (jsonrpc--process (eglot-current-server))))
    (eglot-shutdown (eglot-current-server))
    (nutgraf-wait "the end of the server" (lambda () (not (process-live-p process))))
    t))

(push (list "version" (cons 'value emacs-version)) nutgraf-seen)
(let ((json-encoding-pretty-print nil))
  (with-temp-file (getenv "NUTGRAF_SEEN") (insert (json-encode nutgraf-seen))))
(set-buffer-modified-p nil)
(kill-emacs)

;;; emacs.el ends here
