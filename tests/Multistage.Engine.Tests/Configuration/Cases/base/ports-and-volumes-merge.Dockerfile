FROM multistage-test/rich
EXPOSE 1234
VOLUME /mine
