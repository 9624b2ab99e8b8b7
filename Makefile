# make brief   builds Daybook and writes a brief of the sample story
# make test    builds and runs every test, in a browser too: test-code, then test-pages
# make lint    checks the style
# make manual  writes a man page and completions for bash, zsh and fish into share/
# make clean   removes what was built
#
# Another story or folder:  make brief CORPUS=corpus/harbour-gate-2026 OUT=out-harbour

SWIFT ?= swift
CORPUS ?= corpus/wandsworth-2025
OUT ?= out

export SWIFT

.PHONY: brief test test-code test-pages lint manual clean setup
.DEFAULT_GOAL := brief

brief: setup
	$(SWIFT) build -c release --product daybook
	.build/release/daybook brief $(CORPUS) --output $(OUT)

# The code first: what it says is not lost where there is no browser to be had.
test: test-code
	$(MAKE) test-pages

test-code: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test

# The pages in a browser; what is needed is installed, and without it this fails.
test-pages: setup
	$(SWIFT) build --product daybook
	scripts/test-pages.sh

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

# Both are made from the commands themselves.
manual: setup
	$(SWIFT) build -c release --product daybook
	$(SWIFT) package plugin generate-manual
	install -D -m 644 .build/plugins/GenerateManual/outputs/daybook-cli/daybook.1 share/man/man1/daybook.1
	mkdir -p share/bash-completion/completions share/zsh/site-functions share/fish/vendor_completions.d
	.build/release/daybook --generate-completion-script bash > share/bash-completion/completions/daybook
	.build/release/daybook --generate-completion-script zsh > share/zsh/site-functions/_daybook
	.build/release/daybook --generate-completion-script fish > share/fish/vendor_completions.d/daybook.fish

clean:
	rm -rf .build out share

# Swift's version and three Debian packages; silent when all is there.
setup:
	@scripts/setup.sh
