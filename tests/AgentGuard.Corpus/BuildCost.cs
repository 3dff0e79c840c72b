using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Corpus;

/// <summary>Processor time of building one project that compiles, and what analyzers add to it.</summary>
/// <param name="Build">Reading, parsing, binding and emitting, without any analyzer.</param>
/// <param name="Rules">What the rules add to an analysis that does nothing.</param>
/// <param name="Platform">What the SDK's analyzers add to it.</param>
internal sealed record BuildCost(TimeSpan Build, TimeSpan Rules, TimeSpan Platform)
{
    /// <summary>
    /// Each time from the files on, as a compiler server does that has built other projects before. The times do not say how long each rule
    /// took: to look at the clock for every callback would be a good part of them.
    /// </summary>
    /// <returns>Null for a project that does not compile.</returns>
    public static BuildCost? Measure(Func<CSharpCompilation> compile, Action<CSharpCompilation, ImmutableArray<DiagnosticAnalyzer>> analyze, ImmutableArray<AgentRule> rules, ImmutableArray<DiagnosticAnalyzer> platform)
    {
        var isBuilt = false;
        var build = TimeOf(() => isBuilt = IsEmitted(compile()));
        if (!isBuilt)
        {
            return null;
        }

        var before = Analysis([new IdleAnalyzer()]);
        var ours = Analysis([.. rules]);
        var theirs = Analysis(platform);
        var idle = (before + Analysis([new IdleAnalyzer()])) / 2;
        return new(build, ours - idle, theirs - idle);

        TimeSpan Analysis(ImmutableArray<DiagnosticAnalyzer> analyzers) => TimeOf(() => analyze(compile(), analyzers));
    }

    private static bool IsEmitted(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        return compilation.Emit(assembly, symbols).Success;
    }

    /// <summary>
    /// The processor's time, which other work on the machine does not change much; all of it is done by one thread. What others left for the
    /// garbage collector is not counted.
    /// </summary>
    private static TimeSpan TimeOf(Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
