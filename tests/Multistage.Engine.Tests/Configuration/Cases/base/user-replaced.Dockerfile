FROM multistage-test/rich
USER 0
