FROM multistage-test/rich
ENTRYPOINT ["mine"]
