namespace Multistage;

/// <content>What <c>EXPOSE</c> does to the image.</content>
public sealed partial record Expose
{
    /// <summary>The words are taken in the order of the alphabet, and a range becomes its ports.</summary>
    internal override void Evaluate(Place place)
    {
        var image = place.Stage.Image;
        var exposed = new List<string>();
        foreach (var word in Ports.OrderBy(word => word, StringComparer.Ordinal))
        {
            foreach (var specification in place.ExpandWords(word, out _, out var condition))
            {
                if (PortSpecification.Problem(specification.Text!) is not null) continue;
                var ports = PortSpecification.Ports(specification.Text!).ToList();
                exposed.AddRange(ports);
                foreach (var port in ports) image.ExposedPorts.Set(new Known<string>(port, Unknown.ReasonOf(condition)), string.Empty);
            }
        }

        if (image.HasHistory) place.Commit("EXPOSE " + GoText.List(exposed));
    }
}
