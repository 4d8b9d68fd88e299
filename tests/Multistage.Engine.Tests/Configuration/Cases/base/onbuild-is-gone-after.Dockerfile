FROM multistage-test/rich AS one
FROM one
ENV A=1
