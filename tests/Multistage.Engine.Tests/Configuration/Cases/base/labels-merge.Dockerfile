FROM multistage-test/rich
LABEL base.label=changed mine=1
