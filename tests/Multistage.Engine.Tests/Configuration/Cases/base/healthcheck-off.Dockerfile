FROM multistage-test/rich
HEALTHCHECK NONE
