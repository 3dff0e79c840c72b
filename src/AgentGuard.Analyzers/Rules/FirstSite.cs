using System.Collections.Concurrent;

namespace AgentGuard.Analyzers.Rules;

/// <summary>One literal may reach several sites; whoever comes first reports it, also when the same code is analysed again.</summary>
internal sealed class FirstSite
{
    private readonly ConcurrentDictionary<Location, Location> _sites = new();

    /// <summary>True when the site is the one that reports what is spelled there.</summary>
    public bool Is(IOperation site, IOperation spelled)
    {
        var own = site.Syntax.GetLocation();
        return _sites.GetOrAdd(spelled.Syntax.GetLocation(), own).Equals(own);
    }
}
