using System.Diagnostics;
using System.Runtime;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>Measures two operations in many short turns: a slow moment of the machine meets both, and most turns meet none.</summary>
internal static class Meter
{
    private const int Rounds = 501;
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(1);

    // The JIT instruments a method after 30 calls and compiles it for good after 30 more, each time once nothing new has been called for 100 ms,
    // on a thread of its own that a busy machine lets wait: so warming up ends when nothing has been compiled for a while, not at a time.
    private const int LeastCalls = 20_000;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Medians over the rounds, in nanoseconds per operation.</summary>
    public static (double Ours, double Peer) Time(Action ours, Action peer)
    {
        WarmUp(ours);
        WarmUp(peer);
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

    private static void WarmUp(Action operation)
    {
        var total = Stopwatch.StartNew();
        var quiet = Stopwatch.StartNew();
        var compiled = JitInfo.GetCompiledMethodCount();
        for (var calls = 0; (calls < LeastCalls || quiet.Elapsed < Quiet) && total.Elapsed < LongestWarmUp; calls += 10)
        {
            Run(operation, 10);
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
            {
                compiled = now;
                quiet.Restart();
            }
        }
    }

    /// <summary>How many operations make a round, from the fastest of some turns.</summary>
    private static int Calibrate(Action operation)
    {
        var fastest = double.MaxValue;
        for (var turn = 0; turn < 100; turn++)
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
