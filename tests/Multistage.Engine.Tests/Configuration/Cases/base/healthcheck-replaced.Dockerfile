FROM multistage-test/rich
HEALTHCHECK CMD mine
