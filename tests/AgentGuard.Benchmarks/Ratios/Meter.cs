using System.Diagnostics;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>Measures two operations in many short turns: a slow moment of the machine meets both, and most turns meet none.</summary>
internal static class Meter
{
    private const int Rounds = 501;
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(1);

    /// <summary>Long enough for the JIT's last tier, which starts 100 ms after the last new method.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Medians over the rounds, in nanoseconds per operation.</summary>
    public static (double Ours, double Peer) Time(Action ours, Action peer)
    {
        var ourCount = Calibrate(ours);
        var peerCount = Calibrate(peer);
        var ourTimes = new double[Rounds];
        var peerTimes = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            ourTimes[round] = Run(ours, ourCount);
            peerTimes[round] = Run(peer, peerCount);
        }

        return (Median(ourTimes), Median(peerTimes));
    }

    /// <summary>Bytes allocated by one operation, after everything that is made once has been made.</summary>
    public static double Allocated(Action operation)
    {
        const int count = 1_000;
        for (var i = 0; i < count; i++)
        {
            operation();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            operation();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
    }

    /// <summary>How many operations make a round, from the fastest of many once everything is compiled.</summary>
    private static int Calibrate(Action operation)
    {
        var warm = Stopwatch.StartNew();
        var fastest = double.MaxValue;
        while (warm.Elapsed < WarmUp)
        {
            fastest = Math.Min(fastest, Run(operation, 10));
        }

        return Math.Max(1, (int)(RoundLength.TotalNanoseconds / fastest));
    }

    private static double Run(Action operation, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            operation();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
