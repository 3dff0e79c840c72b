using System.Diagnostics;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>Measures two operations in turns, so that a slow moment of the machine meets both.</summary>
internal static class Meter
{
    private const int Rounds = 31;
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);

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

    private static int Calibrate(Action operation)
    {
        var count = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp)
        {
            operation();
            count++;
        }

        return Math.Max(1, (int)(count * (RoundLength / watch.Elapsed)));
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
