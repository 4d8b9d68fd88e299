using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Multistage.Benchmarks;

/// <summary>Shows speed and allocations in proportion to the bytes of the corpus.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new PerInput("MB/s", Speed), new PerInput("Allocated/byte", Allocated));
        HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio");
    }

    private static double Speed(BenchmarkReport report, long bytes) => bytes / (report.ResultStatistics?.Mean ?? double.NaN) * 1000;

    private static double Allocated(BenchmarkReport report, long bytes) =>
        (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN) / (double)bytes;

    private sealed class PerInput(string name, Func<BenchmarkReport, long, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name == "MB/s" ? "Megabytes of input in a second" : "Bytes allocated for one of the input";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            if (summary[benchmarkCase] is not { ResultStatistics: not null } report) return "NA";
            var corpus = (Corpus)benchmarkCase.Parameters[nameof(ParsingBenchmarks.Corpus)];
            return value(report, Corpora.Read(corpus).Sum(bytes => (long)bytes.Length)).ToString("0.0#", CultureInfo.InvariantCulture);
        }
    }
}
