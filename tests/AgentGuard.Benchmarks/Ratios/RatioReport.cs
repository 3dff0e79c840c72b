using System.Globalization;

namespace AgentGuard.Benchmarks.Ratios;

internal static class RatioReport
{
    /// <summary>Measures each promise and prints a line for it; returns the exit code.</summary>
    public static int Run(IReadOnlyList<Promise> promises, TextWriter output)
    {
        var over = 0;
        foreach (var promise in promises)
        {
            var (ours, peer) = promise.Measure == Measure.Time
                ? Meter.Time(promise.Ours, promise.Peer)
                : (Meter.Allocated(promise.Ours), Meter.Allocated(promise.Peer));
            var ratio = ours / peer;
            var isOver = ratio > promise.Limit;
            over += isOver ? 1 : 0;
            var unit = promise.Measure == Measure.Time ? "ns" : "bytes";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{promise.Name,-92} {ratio,7:0.000}  {(promise.Limit is { } limit ? $"limit {limit,-5:0.###} {(isOver ? "over" : "ok  ")}" : "no limit        ")}  ({ours:0} against {peer:0} {unit})"));
        }

        output.WriteLine($"{promises.Count(promise => promise.Limit is not null) - over} ok, {over} over");
        return over == 0 ? 0 : 1;
    }
}
