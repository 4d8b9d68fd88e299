FROM multistage-test/rich
CMD ["mine"]
