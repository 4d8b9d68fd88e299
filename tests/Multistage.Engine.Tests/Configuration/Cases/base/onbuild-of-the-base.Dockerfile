FROM multistage-test/rich
ENV AFTER=$TRIGGERED
