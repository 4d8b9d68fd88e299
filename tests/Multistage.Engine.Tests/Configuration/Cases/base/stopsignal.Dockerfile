FROM multistage-test/rich
STOPSIGNAL SIGUSR1
