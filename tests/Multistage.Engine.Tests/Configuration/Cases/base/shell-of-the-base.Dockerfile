FROM multistage-test/rich
CMD uses the shell | of the base
