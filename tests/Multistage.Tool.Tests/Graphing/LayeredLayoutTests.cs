using Multistage.Tool.Graphing.Layout;

namespace Multistage.Tool.Tests.Graphing;

public class LayeredLayoutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Nothing_lies_upon_anything_and_arrows_lead_down(int seed)
    {
        var (boxes, arrows) = Graph(new(seed), boxCount: 5 * seed);
        var layout = LayeredLayout.Of(boxes, arrows, widestRow: 600);

        foreach (var row in layout.Rows)
        {
            foreach (var (left, right) in row.Zip(row.Skip(1))) Assert.True(left.X + (left.Width / 2) <= right.X - (right.Width / 2) + 0.001);
            Assert.All(row, node => Assert.InRange(node.X, (node.Width / 2) - 0.001, layout.Width - (node.Width / 2) + 0.001));
        }

        foreach (var (upper, lower) in layout.Rows.Zip(layout.Rows.Skip(1)))
        {
            if (upper.Count > 0 && lower.Count > 0) Assert.True(upper.Max(node => node.Bottom) < lower.Min(node => node.Top));
        }

        Assert.All(arrows, arrow =>
        {
            Assert.Equal((arrow.From, arrow.To), (arrow.Way[0], arrow.Way[^1]));
            Assert.Equal(Enumerable.Range(arrow.From.Row, arrow.Way.Count), arrow.Way.Select(node => node.Row));
            Assert.True(arrow.Label is null || arrow.Way.Contains(arrow.Label));
        });
    }

    [Fact]
    public void A_row_is_no_wider_than_can_be_read()
    {
        var boxes = Enumerable.Range(0, 10).Select(_ => new LayoutNode(100, 20)).ToList();
        var layout = LayeredLayout.Of(boxes, [], widestRow: 300);
        Assert.Equal([3, 3, 3, 1], layout.Rows.Where(row => row.Count > 0).Select(row => row.Count).Reverse());
    }

    [Fact]
    public void Boxes_one_below_the_other_make_a_straight_line()
    {
        var boxes = Enumerable.Range(0, 5).Select(_ => new LayoutNode(100, 20)).ToList();
        List<LayoutArrow> arrows = [.. boxes.Zip(boxes.Skip(1), (from, to) => new LayoutArrow(from, to, string.Empty, new(60, 10)))];
        LayeredLayout.Of(boxes, arrows, widestRow: 300);
        Assert.All(boxes, box => Assert.Equal(boxes[0].X, box.X, precision: 6));
        Assert.True(boxes.Zip(boxes.Skip(1)).All(pair => pair.First.Bottom < pair.Second.Top));
    }

    [Fact]
    public void Arrows_that_need_not_cross_do_not()
    {
        var boxes = Enumerable.Range(0, 6).Select(_ => new LayoutNode(50, 20)).ToList();
        LayoutArrow[] arrows = [Arrow(0, 5), Arrow(1, 4), Arrow(2, 3)];
        LayeredLayout.Of(boxes, arrows, widestRow: 1000);
        Assert.Equal(boxes.Take(3).OrderBy(box => box.X), boxes.Skip(3).Reverse().Zip(boxes, (lower, upper) => (lower, upper)).OrderBy(pair => pair.lower.X).Select(pair => pair.upper));

        LayoutArrow Arrow(int from, int to) => new(boxes[from], boxes[to], string.Empty, null);
    }

    [Fact]
    public void Boxes_in_a_circle_have_one_arrow_that_leads_up()
    {
        var boxes = Enumerable.Range(0, 3).Select(_ => new LayoutNode(50, 20)).ToList();
        LayoutArrow[] arrows = [new(boxes[0], boxes[1], string.Empty, null), new(boxes[1], boxes[2], string.Empty, null), new(boxes[2], boxes[0], string.Empty, null)];
        LayeredLayout.Of(boxes, arrows, widestRow: 1000);
        Assert.Single(arrows, arrow => arrow.LeadsUp);
    }

    [Fact]
    public void Nothing_is_as_small_as_nothing() => Assert.Equal((0, 0), (LayeredLayout.Of([], [], 100).Width, LayeredLayout.Of([], [], 100).Height));

    /// <summary>Boxes that need some of those before them.</summary>
    private static (List<LayoutNode> Boxes, List<LayoutArrow> Arrows) Graph(Random random, int boxCount)
    {
        var boxes = new List<LayoutNode>();
        var arrows = new List<LayoutArrow>();
        for (var index = 0; index < boxCount; index++)
        {
            boxes.Add(new(random.Next(50, 200), random.Next(20, 100)));
            foreach (var from in Enumerable.Range(0, index).Where(_ => random.Next(index) < 2))
            {
                var label = random.Next(2) == 0 ? new LayoutNode(random.Next(30, 150), 15) : null;
                arrows.Add(new(boxes[from], boxes[index], $"{random.Next(2)}", label));
            }
        }

        return (boxes, arrows);
    }
}
