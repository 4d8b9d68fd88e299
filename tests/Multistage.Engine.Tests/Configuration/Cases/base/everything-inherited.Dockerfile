FROM multistage-test/rich
