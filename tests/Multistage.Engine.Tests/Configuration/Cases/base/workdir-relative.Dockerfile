FROM multistage-test/rich
WORKDIR sub
