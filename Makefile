# make brief   builds Daybook and writes a brief of the sample story
# make test    builds and runs every test, in a browser too: test-code, then test-pages
# make lint    checks the style
# make clean   removes what was built
#
# Another story or folder:  make brief CORPUS=corpus/harbour-gate-2026 OUT=out-harbour

SWIFT ?= swift
CORPUS ?= corpus/wandsworth-2025
OUT ?= out

export SWIFT

.PHONY: brief test test-code test-pages lint clean setup
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

clean:
	rm -rf .build out

# Swift's version and three Debian packages; silent when all is there.
setup:
	@scripts/setup.sh
